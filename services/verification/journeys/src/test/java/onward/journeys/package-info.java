/// Journeys end to end: each test is the story of one incident, against the packaged services on a real broker and a
/// real database, in the words of agents and crews.
@NullMarked
package onward.journeys;

import org.jspecify.annotations.NullMarked;
