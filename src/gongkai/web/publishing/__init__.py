"""Publishing: columns, items, documents and registers, three reviews that bind, vetting, carriers, corrections."""
