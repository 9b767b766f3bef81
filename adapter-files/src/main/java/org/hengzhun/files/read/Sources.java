package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/**
 * What one result was made from, told beside it.
 *
 * @param inputs what was read, in its order
 * @param refused what of it was not processed
 * @param projects where each project of the result stands, in its order; none where they are no projects
 */
public record Sources(
        ImmutableList<InputSummary> inputs, ImmutableList<Refusal> refused, ImmutableList<Source> projects) {

    /** Nothing was read. */
    public static final Sources NONE = new Sources(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /** One input and what of it was not processed. */
    public static Sources of(InputSummary input, ImmutableList<Refusal> refused) {
        return new Sources(ImmutableList.of(input), refused, ImmutableList.of());
    }

    /** How the tables among them were understood, where their owner should know; each told with its file where there are several. */
    public ImmutableList<Bilingual> notes() {
        return inputs.stream()
                .flatMap(input ->
                        input.understood().notes().stream().map(note -> inputs.size() == 1 ? note : of(input, note)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Bilingual of(InputSummary input, Bilingual note) {
        String file = VisibleText.of(input.file());
        return new Bilingual("%s：%s".formatted(file, note.zh()), "%s: %s".formatted(file, note.en()));
    }

    /** These and then the others. */
    public Sources and(Sources others) {
        return new Sources(
                ImmutableList.<InputSummary>builder()
                        .addAll(inputs)
                        .addAll(others.inputs)
                        .build(),
                ImmutableList.<Refusal>builder()
                        .addAll(refused)
                        .addAll(others.refused)
                        .build(),
                ImmutableList.<Source>builder()
                        .addAll(projects)
                        .addAll(others.projects)
                        .build());
    }
}
