package org.hengzhun.rest.reply;

import com.google.common.base.Splitter;
import com.google.common.net.MediaType;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.files.write.OutputForm;

/** The form a caller wants a result in, as the header {@code Accept} says (RFC 9110, 12.5.1). */
public final class AcceptedForm {

    private static final Splitter RANGES = Splitter.on(',').trimResults().omitEmptyStrings();

    private static final String WEIGHT = "q";

    /** A range of media types, and how much the caller likes it, from 0 (not at all) to 1. */
    private record MediaRange(MediaType types, double weight) {

        boolean holds(MediaType type) {
            return type.is(types);
        }

        /** The more exact range decides. */
        int exactness() {
            return types.type().equals("*") ? 0 : types.subtype().equals("*") ? 1 : 2;
        }
    }

    private AcceptedForm() {}

    /**
     * The form the caller likes best.
     *
     * @param offered in the order in which the server prefers them; the first goes to who does not say
     * @throws RefusedRequest when none of them will do
     */
    public static OutputForm of(Context context, Collection<OutputForm> offered) {
        context.res().addHeader("Vary", "Accept");
        String header = String.join(",", Collections.list(context.req().getHeaders("Accept")));
        List<MediaRange> ranges = ranges(header.isBlank() ? "*/*" : header);
        OutputForm best = null;
        double liked = 0;
        for (OutputForm form : offered) {
            double weight = weight(MediaType.parse(form.mediaType()), ranges);
            if (weight > liked) {
                best = form;
                liked = weight;
            }
        }
        if (best == null) {
            throw notOffered(offered);
        }
        return best;
    }

    private static double weight(MediaType type, List<MediaRange> ranges) {
        return ranges.stream()
                .filter(range -> range.holds(type))
                .max(Comparator.comparingInt(MediaRange::exactness))
                .map(MediaRange::weight)
                .orElse(0.0);
    }

    /** What can be understood of the header. */
    private static List<MediaRange> ranges(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String text : RANGES.split(header)) {
            try {
                MediaType type = MediaType.parse(text);
                String weight =
                        type.parameters().get(WEIGHT).stream().findFirst().orElse("1");
                ranges.add(new MediaRange(type.withoutParameters(), Double.parseDouble(weight)));
            } catch (IllegalArgumentException nobodyKnowsWhat) {
                // Matches nothing; the others still count.
            }
        }
        return ranges;
    }

    private static RefusedRequest notOffered(Collection<OutputForm> offered) {
        String types = offered.stream().map(OutputForm::mediaType).collect(Collectors.joining(", "));
        return new RefusedRequest(Fault.of(
                FaultKind.NOT_OFFERED,
                "Accept 里要的格式这里没有，可用：" + types,
                "none of the types in Accept is offered here; ask for one of " + types));
    }
}
