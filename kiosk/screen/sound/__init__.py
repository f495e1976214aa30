"""What is heard: three short sounds, each with something to see in the same frame."""
