package org.hengzhun.rest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every target holds for what it begins from and for hundreds of changes of it; how many is set by {@code -Dhengzhun.fuzz.times}. */
class FuzzTargetsTest {

    private static final int TIMES = Integer.getInteger("hengzhun.fuzz.times", 150);

    @ParameterizedTest
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    @EnumSource(Target.class)
    void holds(Target target) {
        Random chance = new Random(target.name().hashCode());
        int times = switch (target) {
            // Whole packs are compiled where they are sound, and the top of a table is read in six ways.
            case WHOLE, HEADERS -> TIMES / 10;
            default -> TIMES;
        };
        for (byte[] bytes : target.seeds()) {
            call(target, bytes);
            for (int time = 0; time < times; time++) {
                call(target, Mutation.of(bytes, chance));
            }
        }
    }

    /** A seed that is refused at its first byte would be a target nobody aims at. */
    @Test
    void tablesToBeginFromAreReadAsProjects() {
        for (byte[] workbook : Target.WORKBOOK.seeds()) {
            assertThat(ReaderTargets.projects(workbook, "fuzz.xlsx")).isPositive();
        }
        for (byte[] table : Target.CSV.seeds()) {
            assertThat(ReaderTargets.projects(table, "fuzz.csv")).isPositive();
        }
    }

    private static void call(Target target, byte[] bytes) {
        try {
            target.call(bytes);
        } catch (RuntimeException | Error failure) {
            throw new AssertionError(
                    "%s fails of %s".formatted(target, Arrays.toString(bytes).length() > 4_000 ? "much" : text(bytes)),
                    failure);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace("\u0001", "<01>");
    }
}
