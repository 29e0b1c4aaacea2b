package onward.planner.search;

import java.util.Arrays;

/// Keeps the few smallest of many numbered values, in ascending order.
final class Nearest {
    private final int[] numbers;
    private final double[] values;
    private int size;

    Nearest(int room) {
        numbers = new int[room];
        values = new double[room];
    }

    void offer(int number, double value) {
        if (size == numbers.length && (size == 0 || value >= values[size - 1])) {
            return;
        }
        int place = size < numbers.length ? size++ : size - 1;
        while (place > 0 && values[place - 1] > value) {
            values[place] = values[place - 1];
            numbers[place] = numbers[place - 1];
            place--;
        }
        values[place] = value;
        numbers[place] = number;
    }

    int[] take() {
        int[] taken = Arrays.copyOf(numbers, size);
        size = 0;
        return taken;
    }
}
