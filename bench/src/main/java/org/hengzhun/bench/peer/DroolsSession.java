package org.hengzhun.bench.peer;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools 10 with {@code plain.drl} in its executable model: what somebody who writes DRL for it gets. */
final class DroolsSession implements Sessions.Session {

    private static final String RULES = "plain.drl";

    private final KieBase base = compile();

    @Override
    public void run(List<PlainProject> projects, Said said) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("said", said);
            projects.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static KieBase compile() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/" + RULES, Texts.of(RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(RULES + ": " + builder.getResults().getMessages(Message.Level.ERROR));
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }
}
