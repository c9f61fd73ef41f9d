"""Reports and readings to one output format a module.  Pure: what is made here is written at the edge."""
