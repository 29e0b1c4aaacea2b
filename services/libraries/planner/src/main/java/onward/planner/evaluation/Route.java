package onward.planner.evaluation;

import java.util.Arrays;

/// One unit's tour with its times and cost; a change recomputes only what comes after it.
public final class Route {
    private static final int ROOM = 8;

    private final Instance instance;
    private final int unit;
    private int size;
    private int[] stops = new int[ROOM];
    private double[] start = new double[ROOM];
    private double[] leave = new double[ROOM];
    private double[] spent = new double[ROOM];
    private double[] leg = new double[ROOM + 1];
    private double cost;

    /// The unit's tour of what it does first.
    public Route(Instance instance, int unit) {
        this.instance = instance;
        this.unit = unit;
        set(instance.fixed[unit], instance.fixed[unit].length);
    }

    public int unit() {
        return unit;
    }

    public int size() {
        return size;
    }

    public int stop(int position) {
        return stops[position];
    }

    public double cost() {
        return cost;
    }

    /// How many first stops can't be changed.
    public int fixed() {
        return instance.fixed[unit].length;
    }

    /// When the service at a position starts.
    public double start(int position) {
        return start[position];
    }

    /// When the unit leaves a position; that before the first is where it is.
    public double leave(int position) {
        return position < 0 ? Math.max(0, instance.availableAt[unit]) : leave[position];
    }

    /// Metres of the way to a position; that after the last is home.
    public double leg(int position) {
        return leg[position];
    }

    /// What the tour costs up to its last stop.
    public double spent() {
        return size == 0 ? 0 : spent[size - 1];
    }

    /// When the unit is home.
    public double home() {
        return leave(size - 1) + leg[size] * instance.secondsPerMetre[unit];
    }

    public int[] stops() {
        return Arrays.copyOf(stops, size);
    }

    public int indexOf(int request) {
        for (int position = 0; position < size; position++) {
            if (stops[position] == request) {
                return position;
            }
        }
        return -1;
    }

    public void set(int[] requests, int count) {
        grow(count);
        System.arraycopy(requests, 0, stops, 0, count);
        size = count;
        recompute(0);
    }

    public void insert(int request, int position) {
        grow(size + 1);
        System.arraycopy(stops, position, stops, position + 1, size - position);
        stops[position] = request;
        size++;
        recompute(position);
    }

    public void remove(int position, int count) {
        System.arraycopy(stops, position + count, stops, position, size - position - count);
        size -= count;
        recompute(position);
    }

    public void copy(Route other) {
        grow(other.size);
        size = other.size;
        cost = other.cost;
        System.arraycopy(other.stops, 0, stops, 0, size);
        System.arraycopy(other.start, 0, start, 0, size);
        System.arraycopy(other.leave, 0, leave, 0, size);
        System.arraycopy(other.spent, 0, spent, 0, size);
        System.arraycopy(other.leg, 0, leg, 0, size + 1);
    }

    private void grow(int needed) {
        if (needed > stops.length) {
            int room = Math.max(needed, 2 * stops.length);
            stops = Arrays.copyOf(stops, room);
            start = Arrays.copyOf(start, room);
            leave = Arrays.copyOf(leave, room);
            spent = Arrays.copyOf(spent, room);
            leg = Arrays.copyOf(leg, room + 1);
        }
    }

    private void recompute(int from) {
        double secondsPerMetre = instance.secondsPerMetre[unit];
        double costPerMetre = instance.costPerMetre(unit);
        double now = leave(from - 1);
        double sum = from == 0 ? 0 : spent[from - 1];
        for (int position = from; position < size; position++) {
            int request = stops[position];
            double metres =
                    position == 0 ? instance.outward(unit, request) : instance.between(stops[position - 1], request);
            now = Math.max(now + metres * secondsPerMetre, instance.notBefore[request]);
            sum += metres * costPerMetre
                    + instance.visit(unit, request)
                    + Math.max(0, now - instance.dueAt[request]) * instance.latenessRate[request];
            leg[position] = metres;
            start[position] = now;
            now += instance.service[request];
            leave[position] = now;
            spent[position] = sum;
        }
        leg[size] = size == 0 ? instance.straightHome(unit) : instance.homeward(unit, stops[size - 1]);
        double late = Math.max(0, home() - instance.shiftEnd[unit]);
        cost = sum + leg[size] * costPerMetre + late * instance.overtimeRate[unit];
    }
}
