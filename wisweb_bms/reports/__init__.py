"""Files made from one document: web page, PDF, Word, Excel and csv say the same because they read the same blocks."""
