package org.hengzhun.rest.endpoint;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.hengzhun.core.difference.FigureBands;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.drl.difference.VariedFigure;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.watch.PolicySnapshot;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Judging;

/** Tells between which values of one figure of a policy each project of the body keeps its verdict. */
final class FigureCall implements Endpoint {

    private static final String FIGURE = "figure";

    private static final Set<String> PARAMETERS =
            TableParameters.and(Set.of(ServedPolicies.POLICY, "asOf", FIGURE, TwoPolicies.SET));

    /** Figures that are kept for the next part of the same table: who has many projects sends them one part after the other. */
    private static final int KEPT = 4;

    private final Service service;

    private final Cache<Asked, VariedFigure> lately =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    /** What tells figures apart: a policy that is edited, or supposed otherwise, has another hash. */
    private record Asked(String policyHash, String key, LocalDate day) {}

    FigureCall(Service service) {
        this.service = service;
    }

    @Override
    public void answer(Context context) throws IOException {
        new ProjectCall<FigureBands>(
                        service,
                        PARAMETERS,
                        this::judging,
                        (judging, bands) -> {},
                        (asked, serving, patience) -> Forms.figureBands())
                .answer(context);
    }

    private Judging<FigureBands> judging(
            QueryParameters asked, PolicySnapshot serving, LocalDate asOf, Patience patience) {
        ServedPolicies.screener(asked, serving);
        PolicyPack pack = TwoPolicies.supposed(asked, serving, service, asOf);
        String key = asked.needed(FIGURE, "哪个数值变动，写它在政策里的名称", "which figure is to move, by its name in the policy");
        VariedFigure varied = asked.chosen(FIGURE, () -> lately(pack, key, asOf));
        return new Judging<>(pack.stamp(), asOf, projects -> varied.of(projects, patience));
    }

    private VariedFigure lately(PolicyPack pack, String key, LocalDate day) {
        Asked asked = new Asked(pack.hash(), key, day);
        VariedFigure known = lately.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        VariedFigure varied = VariedFigure.of(pack, key, day);
        lately.put(asked, varied);
        return varied;
    }

    @Override
    public boolean streams(Context context) {
        return Body.isStream(context);
    }
}
