package org.hengzhun.files.write.screening;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.FactsJson;
import org.hengzhun.files.write.JsonOut;

/**
 * A receipt (存证): what was known of a project, by which policy to the byte it was judged as of which day, and what came out, in one
 * line that can be judged again. The same project, policy and day give the same bytes.
 */
public final class ReceiptLine {

    private static final String DIGEST = ",\"digest\":\"sha256:";

    private ReceiptLine() {}

    /** The line, without a line break. */
    public static String of(PolicyStamp policy, LocalDate asOf, Screening screening) {
        String kept = JsonOut.line(json -> {
            json.writeStringField("policy", policy.id());
            json.writeStringField("policyHash", policy.hash());
            json.writeStringField("asOf", asOf.toString());
            json.writeObjectFieldStart("project");
            FactsJson.project(json, screening.project());
            json.writeEndObject();
            json.writeObjectFieldStart("result");
            // A receipt has one language, so that it does not depend on who looks.
            new ScreeningJson(Language.ZH).project(json, screening);
            json.writeEndObject();
        });
        String open = kept.substring(0, kept.length() - 1);
        return open + DIGEST + digest(open) + "\"}";
    }

    /** Whether the digest at the end of the line is that of all before it. */
    public static boolean isWhole(String line) {
        int at = line.lastIndexOf(DIGEST);
        return at >= 0 && line.equals(line.substring(0, at) + DIGEST + digest(line.substring(0, at)) + "\"}");
    }

    private static String digest(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
