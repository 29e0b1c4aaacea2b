package onward.planner.search;

import java.util.Arrays;
import java.util.Comparator;
import onward.planner.evaluation.Instance;
import onward.planner.insertion.Insertion;

/// Puts requests where they cost least, one after the other, in an order drawn by lot; leaves to contractors what is
/// dearer than they are. Now and then it overlooks a position, which leads out of dead ends.
final class Recreate {
    private static final int FEW_UNITS = 100;
    private static final int NEAR_REQUESTS = 50;
    private static final int NEAR_UNITS = 20;
    private static final int FEW_REQUESTS = 200;
    private static final int REQUESTS_PER_STEP = 10;

    private final Instance instance;
    private final Neighbourhood neighbourhood;
    private final Dice dice;
    private final KnownInsertions insertions;
    private final Insertion ends;
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
        ends = new Insertion(instance);
        keys = new double[instance.requests];
        seen = new int[instance.units];
    }

    void recreate(Roster roster, int[] absent, int count, double blink) {
        sort(absent, count);
        for (int index = 0; index < count; index++) {
            place(roster, absent[index], blink);
        }
    }

    /// Puts them in the same way while there is budget, and the rest at the ends of tours.
    void recreate(Roster roster, int[] absent, int count, Budget budget) {
        sort(absent, count);
        boolean hurried = budget.isOver();
        for (int index = 0; index < count; index++) {
            if (index % REQUESTS_PER_STEP == 0 && !hurried) {
                budget.spend(1);
            }
            hurried = hurried || budget.isOver();
            if (hurried) {
                append(roster, absent[index]);
            } else {
                place(roster, absent[index], 0);
            }
        }
    }

    /// In a hurry: after all that one of the nearest units does, or to a contractor.
    private void append(Roster roster, int request) {
        double price = instance.contractorCost[request];
        ends.start(request, price < Instance.NEVER ? price : Double.POSITIVE_INFINITY);
        int[] units = neighbourhood.units[request];
        for (int index = 0; index < Math.min(NEAR_UNITS, units.length); index++) {
            var route = roster.route(units[index]);
            ends.tryAt(route, route.size());
        }
        if (ends.found()) {
            roster.insert(request, ends.unit(), ends.position());
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
        if (count > FEW_REQUESTS) {
            sortMany(absent, count);
            return;
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

    private void sortMany(int[] absent, int count) {
        var places = new Integer[count];
        Arrays.setAll(places, index -> index);
        Arrays.sort(places, Comparator.comparingDouble(index -> keys[index]));
        int[] before = Arrays.copyOf(absent, count);
        for (int index = 0; index < count; index++) {
            absent[index] = before[places[index]];
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
