package onward.intake.places.domain;

/// A place under one of its names.
record GazetteerEntry(Words name, Place place) {}
