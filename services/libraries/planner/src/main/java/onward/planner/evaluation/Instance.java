package onward.planner.evaluation;

import java.util.Arrays;

/// A problem on primitive arrays: units and requests are numbers, times are seconds from now, rates are per second.
/// Filled by whoever knows the problem, then sealed and never changed after that, or left open for more requests.
public final class Instance {
    /// Stands for the price of what can't be contracted: more than any tour costs, so that it is avoided at any price.
    public static final double NEVER = 1e7;

    public final int units;
    public final int requests;

    public final double[] availableAt;
    public final double[] shiftEnd;
    public final double[] secondsPerMetre;
    public final double[] driveRate;
    public final double[] serviceRate;
    public final double[] overtimeRate;
    /// What each unit does first, in this order.
    public final int[][] fixed;

    public final double[] notBefore;
    public final double[] dueAt;
    public final double[] service;
    public final double[] latenessRate;
    public final double[] contractorCost;
    /// The unit that served it in the former plan, or -1.
    public final int[] formerUnit;
    public double changeCost;

    public final Points unitPositions;
    public final Points homes;
    public final Points positions;
    public final Points ends;

    private final long[][] able;
    private final double[] costPerMetre;
    private final double[] carried;
    private Distances between;
    private Distances outward;
    private Distances homeward;

    public Instance(int units, int requests) {
        this.units = units;
        this.requests = requests;
        availableAt = new double[units];
        shiftEnd = new double[units];
        secondsPerMetre = new double[units];
        driveRate = new double[units];
        serviceRate = new double[units];
        overtimeRate = new double[units];
        costPerMetre = new double[units];
        fixed = new int[units][0];
        notBefore = new double[requests];
        dueAt = new double[requests];
        service = new double[requests];
        latenessRate = new double[requests];
        contractorCost = new double[requests];
        carried = new double[requests];
        Arrays.fill(carried, Double.NaN);
        formerUnit = new int[requests];
        Arrays.fill(formerUnit, -1);
        unitPositions = new Points(units);
        homes = new Points(units);
        positions = new Points(requests);
        ends = new Points(requests);
        able = new long[units][(requests + 63) >>> 6];
        between = Distances.onDemand(ends, positions);
        outward = Distances.onDemand(unitPositions, positions);
        homeward = Distances.onDemand(homes, ends);
    }

    public void allow(int unit, int request) {
        able[unit][request >>> 6] |= 1L << request;
    }

    /// Nobody may serve the request any longer.
    void forbid(int request) {
        for (long[] row : able) {
            row[request >>> 6] &= ~(1L << request);
        }
    }

    /// Computes the distances; called once, after everything else is filled in.
    public Instance seal() {
        between = Distances.between(ends, requests, positions, requests);
        outward = Distances.between(unitPositions, units, positions, requests);
        homeward = Distances.between(homes, units, ends, requests);
        for (int request = 0; request < requests; request++) {
            carried[request] = positions.metres(request, ends, request);
        }
        return leaveOpen();
    }

    /// Called instead of `seal` where requests are still filled in later, or few distances are asked for: each is then
    /// computed when it is.
    public Instance leaveOpen() {
        for (int unit = 0; unit < units; unit++) {
            costPerMetre[unit] = secondsPerMetre[unit] * driveRate[unit];
        }
        return this;
    }

    /// Whether the unit may serve the request.
    public boolean serves(int unit, int request) {
        return (able[unit][request >>> 6] >>> request & 1) != 0;
    }

    /// Metres from where a request ends to where another one is.
    public double between(int from, int to) {
        return between.get(from, to);
    }

    /// Metres from where the unit is to the request.
    public double outward(int unit, int request) {
        return outward.get(unit, request);
    }

    /// Metres from where the request ends to the unit's home.
    public double homeward(int unit, int request) {
        return homeward.get(unit, request);
    }

    /// Metres from where the unit is to its home.
    public double straightHome(int unit) {
        return unitPositions.metres(unit, homes, unit);
    }

    /// Metres from where the request is to its drop-off; known when sealed.
    public double carried(int request) {
        return carried[request];
    }

    /// The cost of a metre on the road.
    public double costPerMetre(int unit) {
        return costPerMetre[unit];
    }

    /// The cost of serving, wherever and whenever: the service itself, and the change of the unit.
    public double visit(int unit, int request) {
        double cost = serviceRate[unit] * service[request];
        int former = formerUnit[request];
        return former < 0 || former == unit ? cost : cost + changeCost;
    }
}
