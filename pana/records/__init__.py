"""Records of data/: read from YAML, checked against their schema, given out as typed objects."""
