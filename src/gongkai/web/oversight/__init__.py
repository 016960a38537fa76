"""Oversight: duties, work points, meetings, trainings, assessment, inspection, accountability, the cockpit."""
