"""Hosts of other makes than the stand-in, to prove that the contract is not shaped after one."""
