package onward.planner.search;

import onward.planner.evaluation.Instance;

/// Puts requests where they cost least, one after the other, in an order drawn by lot; leaves to contractors what is
/// dearer than they are. Now and then it overlooks a position, which leads out of dead ends.
final class Recreate {
    private static final int FEW_UNITS = 100;
    private static final int NEAR_REQUESTS = 50;
    private static final int NEAR_UNITS = 20;

    private final Instance instance;
    private final Neighbourhood neighbourhood;
    private final Dice dice;
    private final KnownInsertions insertions;
    private final double[] keys;
    private final int[] seen;
    private int round;
    private int untilBlink;
    private int bestUnit;
    private int bestPosition;
    private double bestCost;

    Recreate(Instance instance, Neighbourhood neighbourhood, Dice dice) {
        this.instance = instance;
        this.neighbourhood = neighbourhood;
        this.dice = dice;
        insertions = new KnownInsertions(instance);
        keys = new double[instance.requests];
        seen = new int[instance.units];
    }

    void recreate(Roster roster, int[] absent, int count, double blink) {
        sort(absent, count);
        for (int index = 0; index < count; index++) {
            place(roster, absent[index], blink);
        }
    }

    void place(Roster roster, int request, double blink) {
        bestUnit = -1;
        bestCost = instance.contractorCost[request];
        int[] units = neighbourhood.units[request];
        if (units.length <= FEW_UNITS) {
            tryUnits(roster, request, units, units.length, blink);
        } else {
            round++;
            tryAround(roster, request, blink);
            tryUnits(roster, request, units, NEAR_UNITS, blink);
        }
        if (bestUnit < 0 && bestCost >= Instance.NEVER) {
            tryUnits(roster, request, units, units.length, 0);
        }
        if (bestUnit >= 0) {
            roster.insert(request, bestUnit, bestPosition);
        }
    }

    private void tryAround(Roster roster, int request, double blink) {
        int[] near = neighbourhood.requests[request];
        for (int index = 1; index < Math.min(NEAR_REQUESTS, near.length); index++) {
            int unit = roster.unitOf(near[index]);
            if (unit >= 0 && seen[unit] != round && instance.serves(unit, request)) {
                seen[unit] = round;
                tryUnit(roster, request, unit, blink);
            }
        }
    }

    private void tryUnits(Roster roster, int request, int[] units, int count, double blink) {
        for (int index = 0; index < count; index++) {
            if (units.length <= FEW_UNITS || seen[units[index]] != round) {
                tryUnit(roster, request, units[index], blink);
            }
        }
    }

    private void tryUnit(Roster roster, int request, int unit, double blink) {
        if (blink > 0 && --untilBlink <= 0) {
            untilBlink = 1 + (int) (Math.log(1 - dice.fraction()) / Math.log(1 - blink));
            return;
        }
        int place = insertions.of(request, roster.route(unit), roster.state(unit));
        double cost = insertions.cost(place);
        if (cost < bestCost) {
            bestCost = cost;
            bestUnit = unit;
            bestPosition = insertions.position(place);
        }
    }

    private void sort(int[] absent, int count) {
        int way = dice.below(11);
        for (int index = 0; index < count; index++) {
            keys[index] = key(way, absent[index]);
        }
        for (int index = 1; index < count; index++) {
            double key = keys[index];
            int request = absent[index];
            int place = index;
            while (place > 0 && keys[place - 1] > key) {
                keys[place] = keys[place - 1];
                absent[place] = absent[place - 1];
                place--;
            }
            keys[place] = key;
            absent[place] = request;
        }
    }

    private double key(int way, int request) {
        if (way < 4) {
            return dice.fraction();
        }
        if (way < 6) {
            return -instance.latenessRate[request];
        }
        if (way < 8) {
            return instance.dueAt[request];
        }
        return way < 10 ? -instance.contractorCost[request] : neighbourhood.units[request].length;
    }
}
