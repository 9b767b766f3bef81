package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedPoliciesTest {

    @TempDir
    private Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aPolicyOfTheCity() {
        PolicyLibrary.shipped().export("jiaozuo-2020-9", folder.resolve("ours"));
    }

    private WatchedPolicies watched() {
        return Policies.watched(List.of(folder), new PolicyListener() {
            @Override
            public void taken(Policies policies) {
                told.add("taken");
            }

            @Override
            public void refused(List<Problem> problems) {
                told.add("refused");
            }
        });
    }

    private void edit(String from, String to) throws IOException {
        Path file = folder.resolve("ours/policy.yaml");
        Files.writeString(file, Files.readString(file, StandardCharsets.UTF_8).replace(from, to));
    }

    private static String hash(Policies policies) {
        return policies.policy("jiaozuo-2020-9").stamp().hash();
    }

    @Test
    void aGoodEditTakesThePlaceOfThePolicyOnceItHasSettled() throws IOException {
        try (WatchedPolicies policies = watched()) {
            Policies before = policies.now();
            Policies always = policies.always();
            edit("title:", "# looked at again\ntitle:");
            while (!told.contains("taken")) {
                policies.look();
            }

            String after = hash(policies.now());
            assertThat(after).isNotEqualTo(hash(before));
            assertThat(hash(always)).isEqualTo(after);
            assertThat(policies.problems()).isEmpty();
        }
    }

    @Test
    void aBadEditNeverTakesThePlaceOfAGoodPolicy() throws IOException {
        try (WatchedPolicies policies = watched()) {
            String before = hash(policies.now());
            edit("title:", "tilte:");
            while (!told.contains("refused")) {
                policies.look();
            }

            assertThat(hash(policies.now())).isEqualTo(before);
            assertThat(policies.problems()).isNotEmpty();
        }
    }

    @Test
    void whatIsWrongWithAFolderIsToldByFileAndLine() throws IOException {
        edit("title:", "tilte:");

        assertThat(Policies.shipped().check(folder))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.file()).endsWith("policy.yaml"));
    }
}
