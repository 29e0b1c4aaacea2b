package onward.planner.search;

import onward.planner.evaluation.Instance;

/// Takes strings of neighbouring requests out of routes that lie close together (slack induction by string removals,
/// Christiaens and Vanden Berghe 2020), and the contracted requests among them.
final class Ruin {
    private static final int LONGEST_STRING = 10;
    private static final double MEAN_REMOVED = 10;

    private final Instance instance;
    private final Neighbourhood neighbourhood;
    private final Dice dice;
    private final int[] ruined;
    private final int[] removed;
    private int round;
    final int[] absent;
    int count;

    Ruin(Instance instance, Neighbourhood neighbourhood, Dice dice) {
        this.instance = instance;
        this.neighbourhood = neighbourhood;
        this.dice = dice;
        ruined = new int[instance.units];
        removed = new int[instance.requests];
        absent = new int[instance.requests];
    }

    void ruin(Roster roster, int served) {
        round++;
        count = 0;
        double mean = Math.max(1, (double) served / instance.units);
        double longest = Math.min(LONGEST_STRING, mean);
        int strings = (int) (dice.fraction() * (4 * MEAN_REMOVED / (1 + longest) - 1) + 1);
        int seed = dice.below(instance.requests);
        int contracted = 0;
        for (int request : neighbourhood.requests[seed]) {
            int unit = roster.unitOf(request);
            if (unit < 0) {
                if (contracted++ < MEAN_REMOVED && removed[request] != round) {
                    absent[count++] = request;
                }
            } else if (ruined[unit] != round) {
                ruined[unit] = round;
                removeString(roster, unit, request, longest);
                if (--strings <= 0) {
                    return;
                }
            }
        }
    }

    private void removeString(Roster roster, int unit, int request, double longest) {
        var route = roster.route(unit);
        int free = route.size() - route.fixed();
        int at = route.indexOf(request) - route.fixed();
        if (at < 0) {
            return;
        }
        int length = (int) (dice.fraction() * Math.min(free, Math.max(longest, 1)) + 1);
        length = Math.min(length, free);
        int first = Math.max(0, at - length + 1);
        int last = Math.min(at, free - length);
        int from = route.fixed() + first + dice.below(last - first + 1);
        for (int position = from; position < from + length; position++) {
            absent[count++] = route.stop(position);
            removed[route.stop(position)] = round;
        }
        roster.remove(unit, from, length);
    }
}
