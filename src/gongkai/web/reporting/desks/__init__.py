"""What reporting adds to the first screen."""
