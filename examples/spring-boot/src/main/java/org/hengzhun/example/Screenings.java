package org.hengzhun.example;

import java.time.LocalDate;
import java.util.Map;
import org.hengzhun.Policies;
import org.hengzhun.Policy;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Screens a project of a system of the city, whose members have names or labels of the field dictionary. */
@RestController
class Screenings {

    private final Policies policies;

    Screenings(Policies policies) {
        this.policies = policies;
    }

    @PostMapping(path = "/screenings/{policy}", produces = MediaType.APPLICATION_JSON_VALUE)
    String screen(
            @PathVariable("policy") String id,
            @RequestParam("on") LocalDate day,
            @RequestBody Map<String, Object> project) {
        Policy policy = policies.policy(id);
        return policy.screen(policy.project(project), day).toJson(Language.ZH);
    }

    @ExceptionHandler
    ProblemDetail refused(HengzhunException refusal) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_ENTITY, refusal.words().zh());
    }
}
