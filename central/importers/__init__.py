"""One module for each source, and the rules that hold for all: failed is not empty, and neither wipes."""
