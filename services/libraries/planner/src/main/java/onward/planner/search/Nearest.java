package onward.planner.search;

/// Keeps the few smallest of many numbered values: a heap with the largest on top.
final class Nearest {
    private final int[] numbers;
    private final double[] values;
    private int size;

    Nearest(int room) {
        numbers = new int[room];
        values = new double[room];
    }

    /// What is not smaller is not kept.
    double limit() {
        return size < numbers.length ? Double.POSITIVE_INFINITY : size == 0 ? Double.NEGATIVE_INFINITY : values[0];
    }

    void offer(int number, double value) {
        if (size < numbers.length) {
            rise(size++, number, value);
        } else if (size > 0 && isLess(number, value, 0)) {
            sink(number, value);
        }
    }

    /// In ascending order, equal ones by number; nothing is kept after that.
    int[] take() {
        int[] taken = new int[size];
        while (size > 0) {
            taken[--size] = numbers[0];
            sink(numbers[size], values[size]);
        }
        return taken;
    }

    private void rise(int from, int number, double value) {
        int place = from;
        for (int above = place - 1 >> 1; place > 0 && !isLess(number, value, above); above = place - 1 >> 1) {
            move(above, place);
            place = above;
        }
        put(number, value, place);
    }

    /// Takes the place of the largest.
    private void sink(int number, double value) {
        int place = 0;
        for (int below = larger(1); below < size && isLess(number, value, below); below = larger(2 * place + 1)) {
            move(below, place);
            place = below;
        }
        if (size > 0) {
            put(number, value, place);
        }
    }

    private int larger(int left) {
        return left + 1 < size && isLess(numbers[left], values[left], left + 1) ? left + 1 : left;
    }

    private boolean isLess(int number, double value, int place) {
        return value < values[place] || (value == values[place] && number < numbers[place]);
    }

    private void move(int from, int to) {
        put(numbers[from], values[from], to);
    }

    private void put(int number, double value, int place) {
        numbers[place] = number;
        values[place] = value;
    }
}
