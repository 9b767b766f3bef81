package org.hengzhun.rest.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Every target, guided by coverage: {@code -P fuzz} with {@code -Dtest=CoverageGuidedTest#whole} and the like, one at a time; see
 * docs/testing.md.
 */
class CoverageGuidedTest {

    @FuzzTest(maxDuration = "10m")
    void csv(byte[] bytes) {
        Target.CSV.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void json(byte[] bytes) {
        Target.JSON.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void ndjson(byte[] bytes) {
        Target.NDJSON.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void counties(byte[] bytes) {
        Target.COUNTIES.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void rules(byte[] bytes) {
        Target.RULES.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void manifest(byte[] bytes) {
        Target.MANIFEST.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void cases(byte[] bytes) {
        Target.CASES.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void parameters(byte[] bytes) {
        Target.PARAMETERS.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void table(byte[] bytes) {
        Target.TABLE.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void scheme(byte[] bytes) {
        Target.SCHEME.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void indicators(byte[] bytes) {
        Target.INDICATORS.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void duties(byte[] bytes) {
        Target.DUTIES.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void clauses(byte[] bytes) {
        Target.CLAUSES.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void whole(byte[] bytes) {
        Target.WHOLE.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void raw(byte[] bytes) {
        Target.RAW.call(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void handled(byte[] bytes) {
        Target.HANDLED.call(bytes);
    }
}
