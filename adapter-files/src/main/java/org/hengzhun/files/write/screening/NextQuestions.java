package org.hengzhun.files.write.screening;

import java.util.Optional;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.screening.Screening;

/** Gives the next question of each result, for writers that show it. */
@FunctionalInterface
public interface NextQuestions {

    Optional<NextQuestion> of(Screening screening);
}
