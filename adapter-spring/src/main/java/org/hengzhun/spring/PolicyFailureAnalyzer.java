package org.hengzhun.spring;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, and not as a trace, why the policies of an application cannot be used when it starts. */
final class PolicyFailureAnalyzer extends AbstractFailureAnalyzer<HengzhunException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, HengzhunException cause) {
        Bilingual words = cause.words();
        return new FailureAnalysis(
                words.zh() + "\n\n" + words.en(),
                "请改正上述内容，或改配置 " + PolicyProperties.PREFIX + ".folder、" + PolicyProperties.PREFIX
                        + ".trust，再启动 / fix the above, or change " + PolicyProperties.PREFIX + ".folder or "
                        + PolicyProperties.PREFIX + ".trust, and start again",
                cause);
    }
}
