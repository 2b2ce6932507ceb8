"""What the files that people send hold; everything here runs in a confined child and nowhere else."""
