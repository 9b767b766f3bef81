package org.hengzhun.rest.fuzz;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.SilentCloseable;
import com.google.common.collect.ImmutableSet;

/**
 * Every target, guided by coverage: {@code -P fuzz} with {@code -Dtest=CoverageGuidedTest#whole} and the like, one at a time; see
 * docs/testing.md.
 */
class CoverageGuidedTest {

    private static final ImmutableSet<String> LOOPBACK = ImmutableSet.of("127.0.0.1", "localhost");

    @Guided
    void csv(byte[] bytes) {
        Target.CSV.call(bytes);
    }

    @Guided
    void headers(byte[] bytes) {
        Target.HEADERS.call(bytes);
    }

    @Guided
    void workbook(byte[] bytes) {
        Target.WORKBOOK.call(bytes);
    }

    @Guided
    void sheet(byte[] bytes) {
        Target.SHEET.call(bytes);
    }

    @Guided
    void sharedTexts(byte[] bytes) {
        Target.SHARED_TEXTS.call(bytes);
    }

    @Guided
    void styles(byte[] bytes) {
        Target.STYLES.call(bytes);
    }

    @Guided
    void json(byte[] bytes) {
        Target.JSON.call(bytes);
    }

    @Guided
    void ndjson(byte[] bytes) {
        Target.NDJSON.call(bytes);
    }

    @Guided
    void counties(byte[] bytes) {
        Target.COUNTIES.call(bytes);
    }

    @Guided
    void records(byte[] bytes) {
        Target.RECORDS.call(bytes);
    }

    @Guided
    void rules(byte[] bytes) {
        Target.RULES.call(bytes);
    }

    @Guided
    void manifest(byte[] bytes) {
        Target.MANIFEST.call(bytes);
    }

    @Guided
    void cases(byte[] bytes) {
        Target.CASES.call(bytes);
    }

    @Guided
    void parameters(byte[] bytes) {
        Target.PARAMETERS.call(bytes);
    }

    @Guided
    void table(byte[] bytes) {
        Target.TABLE.call(bytes);
    }

    @Guided
    void scheme(byte[] bytes) {
        Target.SCHEME.call(bytes);
    }

    @Guided
    void indicators(byte[] bytes) {
        Target.INDICATORS.call(bytes);
    }

    @Guided
    void duties(byte[] bytes) {
        Target.DUTIES.call(bytes);
    }

    @Guided
    void clauses(byte[] bytes) {
        Target.CLAUSES.call(bytes);
    }

    @Guided
    void whole(byte[] bytes) {
        Target.WHOLE.call(bytes);
    }

    @Guided
    void raw(byte[] bytes) {
        try (SilentCloseable own = ownServer()) {
            Target.RAW.call(bytes);
        }
    }

    @Guided
    void handled(byte[] bytes) {
        try (SilentCloseable own = ownServer()) {
            Target.HANDLED.call(bytes);
        }
    }

    /** The target asks the server under test, on the loopback: that connection is no finding, any other is. */
    private static SilentCloseable ownServer() {
        return BugDetectors.allowNetworkConnections((host, port) -> LOOPBACK.contains(host));
    }
}
