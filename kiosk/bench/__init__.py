"""Benchmarks: what the product measures of itself, beside its peers, in one run."""
