package org.hengzhun.cli.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.Setting;
import picocli.CommandLine.Option;

/** Figures of a policy that the user sets for one question. */
public final class Suppositions {

    @Option(
            names = "--set",
            paramLabel = "参数=值",
            description = "假设一个参数（或 表.行.列）是另一个值，例如 firstClass.lower=30000；可以写多次。政策包本身不动，结果写明是假设。")
    private List<String> written = new ArrayList<>();

    /** Whether anything is supposed. */
    public boolean any() {
        return !written.isEmpty();
    }

    /** What the policy says as the user supposes it, or as it is where nothing is supposed. */
    public PolicyAnswers answers(PolicyLibrary library, String policy, LocalDate day) {
        if (written.isEmpty()) {
            return library.answers(policy);
        }
        List<Setting> settings = written.stream().map(Setting::of).toList();
        return BoundedWork.of(() -> library.supposing(policy, settings, day), BoundedWork.LONGEST);
    }
}
