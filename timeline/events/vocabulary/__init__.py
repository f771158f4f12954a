"""General English news vocabulary: the lists, no rules. The engine asks these sets and holds no words itself."""
