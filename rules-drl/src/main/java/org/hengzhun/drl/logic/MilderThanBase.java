package org.hengzhun.drl.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.RulePlace;

/**
 * Projects that a pack lets through more easily than the pack it extends: a city may ask for more than the province, and for less
 * only where it says why.
 */
final class MilderThanBase {

    private final PolicyPack pack;
    private final LocalDate day;

    MilderThanBase(PolicyPack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    /** @throws org.hengzhun.core.words.RefusedException when the two tell apart too many situations */
    void tell(Patience patience, Consumer<Remark> told) {
        if (pack.manifest().milderThanBase().isEmpty()) {
            pack.base()
                    .flatMap(base -> PolicyComparison.of(base, pack, day, patience)
                            .verdict()
                            .looser()
                            .map(project -> remark(base, project)))
                    .ifPresent(told);
        }
    }

    private Remark remark(PolicyPack base, Project project) {
        String id = base.manifest().id();
        Bilingual example = ProjectWords.of(project);
        return new Remark(
                place(base),
                "milder-than-base",
                id,
                new Bilingual(
                        "有的项目按本政策比按它所依据的 %s 判得宽，例如：%s；请核对改动的参数和目录表，确要放宽的在 policy.yaml 写 milderThanBase: 理由"
                                .formatted(id, example.zh()),
                        "some projects are judged milder than by %s, which it extends, such as: %s; check the parameters and tables it changes, or say why in policy.yaml (milderThanBase: reason)"
                                .formatted(id, example.en())));
    }

    /** The one parameter it sets otherwise; where there are more, or none, the line that names the base. */
    private RulePlace place(PolicyPack base) {
        List<Integer> rows = pack.parameters().keySet().stream()
                .filter(key -> base.parameters().containsKey(key)
                        && !base.parameters().get(key).equals(pack.parameters().get(key)))
                .flatMap(key -> pack.parameter(key, day).stream())
                .map(parameter -> parameter.row())
                .toList();
        return rows.size() == 1
                ? new RulePlace("parameters.csv", rows.get(0))
                : new RulePlace("policy.yaml", pack.manifest().baseLine());
    }
}
