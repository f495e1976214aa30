"""Content as editors and importers keep it, and its translation into the records of the contract."""
