package org.hengzhun.cli.screen;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.read.Receipt;
import org.hengzhun.files.write.screening.ReceiptLine;
import org.hengzhun.files.write.screening.ReplayedLine;
import org.hengzhun.files.write.screening.ReplayedLine.Outcome;

/** Judges receipts again, each by the very policy and as of the very day it names. For one thread. */
final class Replay {

    private final PolicyLibrary library;

    Replay(PolicyLibrary library) {
        this.library = library;
    }

    ReplayedLine of(int number, String line) {
        Optional<Receipt> read = Receipt.read(line);
        if (read.isEmpty()) {
            return noReceipt(number, "");
        }
        Receipt receipt = read.get();
        String id = receipt.id();
        if (!ReceiptLine.isWhole(line)) {
            return ReplayedLine.other(
                    number,
                    id,
                    Outcome.ALTERED,
                    new Bilingual("校验码与内容不符，写下以后有人改过", "its digest is not that of its text; somebody changed it"));
        }
        Optional<Bilingual> missing = missing(receipt);
        return missing.isPresent()
                ? ReplayedLine.other(number, id, Outcome.POLICY_MISSING, missing.get())
                : receipt.project(library.pack(receipt.policy()).projects())
                        .map(project -> judged(number, line, receipt, project))
                        .orElseGet(() -> noReceipt(number, id));
    }

    private static ReplayedLine noReceipt(int number, String id) {
        return ReplayedLine.other(
                number,
                id,
                Outcome.NO_RECEIPT,
                new Bilingual("这一行不是 screen --receipt 写的", "screen --receipt did not write this line"));
    }

    private Optional<Bilingual> missing(Receipt receipt) {
        if (!library.ids().contains(receipt.policy())) {
            return Optional.of(new Bilingual(
                    "没有政策 %s（%s）；请用 --policies 加上它".formatted(receipt.policy(), receipt.hash()),
                    "there is no policy %s (%s); add it with --policies".formatted(receipt.policy(), receipt.hash())));
        }
        String here = library.pack(receipt.policy()).hash();
        return here.equals(receipt.hash())
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "当时的政策 %s 是 %s，手头的是 %s；请用 --policies 加上当时的".formatted(receipt.policy(), receipt.hash(), here),
                        "the policy %s was %s then and is %s here; add that of then with --policies"
                                .formatted(receipt.policy(), receipt.hash(), here)));
    }

    private ReplayedLine judged(int number, String line, Receipt receipt, Project project) {
        Screener screener = library.screener(receipt.policy());
        PolicyStamp stamp = screener.policy();
        Screening screening = screener.screen(project, receipt.asOf());
        String again = ReceiptLine.of(stamp, receipt.asOf(), screening);
        return again.equals(line)
                ? ReplayedLine.same(number, receipt.id())
                : ReplayedLine.other(number, receipt.id(), Outcome.DIFFERS, differs(receipt, again));
    }

    /** The members of the result that came out otherwise; the verdict with both. */
    private static Bilingual differs(Receipt kept, String again) {
        Map<String, Object> now = Receipt.read(again).map(Receipt::result).orElse(Map.of());
        Set<String> names = new TreeSet<>(kept.result().keySet());
        names.addAll(now.keySet());
        String members = names.stream()
                .filter(name -> !Objects.equals(kept.result().get(name), now.get(name)))
                .map(name -> name.equals("verdict")
                        ? "verdict %s → %s".formatted(kept.result().get(name), now.get(name))
                        : name)
                .collect(Collectors.joining(", "));
        return members.isEmpty()
                ? new Bilingual("项目的写法不同，结果相同", "the project is written otherwise; the result is the same")
                : Bilingual.same(members);
    }
}
