-- Who looks for incidents near a place may mean those that are over, too.
create index incidents_place on incidents using gist (point(lon, lat));
