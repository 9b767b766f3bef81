package org.hengzhun.bench.peer;

import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;

/**
 * Evrete 4 with a stateless session, the cheaper of its two. Its rules all fire of what was found before any of them inserts: by
 * default it drops what else was found as soon as one does.
 */
final class EvreteSession implements Sessions.Session {

    private final Knowledge knowledge = EvreteRules.compile(new KnowledgeService());

    @Override
    public void run(List<PlainProject> projects, Said said) {
        StatelessSession session = knowledge.newStatelessSession(ActivationMode.CONTINUOUS);
        session.set(EvreteRules.SAID, said);
        session.insert(projects);
        session.fire();
    }
}
