package org.hengzhun.rest.reply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.write.PlainJson;

/**
 * Why a request was not carried out, as RFC 9457 has it told: every failure of the server is told in this form.
 *
 * @param kind what sort of failure, with its status and title
 * @param detail what is wrong here, what it must be, what to do next, as programs are told
 * @param plain the same as clerks are told, who see no parameters, headers and members
 * @param errors each wrong field; may be empty
 * @param headers of the answer, such as {@code Allow}
 */
public record Fault(
        FaultKind kind,
        Bilingual detail,
        Bilingual plain,
        ImmutableList<WrongPart> errors,
        ImmutableMap<String, String> headers) {

    /** The media type of failures. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** More wrong fields than these are only counted. */
    public static final int MOST_ERRORS = 100;

    public static Fault of(FaultKind kind, Bilingual detail) {
        Bilingual plain = PageFault.of(kind).advice().orElse(detail);
        return new Fault(kind, detail, plain, ImmutableList.of(), ImmutableMap.of());
    }

    public static Fault of(FaultKind kind, String zh, String en) {
        return of(kind, new Bilingual(zh, en));
    }

    /** A parameter of the address that is missing or cannot be understood. */
    public static Fault ofParameter(String name, String value, Bilingual problem) {
        return new Fault(
                FaultKind.WRONG_PARAMETER,
                new Bilingual(
                        "地址参数 %s：%s".formatted(name, problem.zh()), "parameter %s: %s".formatted(name, problem.en())),
                said(Audience.PAGE.calls(name), problem),
                ImmutableList.of(new WrongPart(0, name, value, problem)),
                ImmutableMap.of());
    }

    private static Bilingual said(Bilingual name, Bilingual problem) {
        return new Bilingual(name.zh() + "：" + problem.zh(), name.en() + ": " + problem.en());
    }

    /**
     * A body of which nothing could be processed.
     *
     * @param malformed whether it is no proper document, rather than one that holds what is wrong
     */
    public static Fault ofBody(boolean malformed, List<Refusal> refusals) {
        return ofBody(malformed, refusals, refusals.size());
    }

    /** The same for as many reasons as counted. */
    public static Fault ofBody(boolean malformed, List<Refusal> first, int count) {
        return ofParts(
                malformed ? FaultKind.WRONG_REQUEST : FaultKind.WRONG_CONTENT,
                first.stream().limit(MOST_ERRORS).map(WrongPart::of).toList(),
                count);
    }

    /** A request with several things wrong. */
    public static Fault ofParts(FaultKind kind, List<WrongPart> errors) {
        return ofParts(kind, errors, errors.size());
    }

    private static Fault ofParts(FaultKind kind, List<WrongPart> errors, int count) {
        return new Fault(
                kind,
                new Bilingual(
                        "共 %d 处有误，什么都没有处理；请按 errors 改正".formatted(count),
                        "%d places are wrong and nothing was processed; fix what errors lists".formatted(count)),
                new Bilingual(
                        "共 %d 处有误，什么都没有处理；请按下表改正".formatted(count),
                        "%d places are wrong and nothing was processed; fix what is listed below".formatted(count)),
                errors.stream().limit(MOST_ERRORS).collect(ImmutableList.toImmutableList()),
                ImmutableMap.of());
    }

    /** The fault with a header its answer must have. */
    public Fault withHeader(String name, String value) {
        ImmutableMap<String, String> more = ImmutableMap.<String, String>builder()
                .putAll(headers)
                .put(name, value)
                .buildKeepingLast();
        return new Fault(kind, detail, plain, errors, more);
    }

    /** The body of the answer, in the words of whom it is for. */
    public byte[] bytes(Addressee to, String requestId) {
        Language language = to.language();
        boolean toClerk = to.audience() == Audience.PAGE;
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", kind.type());
        Bilingual title = toClerk ? PageFault.of(kind).title() : kind.title();
        members.put("title", title.in(language));
        members.put("status", kind.status());
        members.put("detail", (toClerk ? plain : detail).in(language));
        members.put("requestId", requestId);
        members.put(
                "errors", errors.stream().map(error -> error.members(language)).toList());
        StringWriter text = new StringWriter();
        try {
            PlainJson.write(text, members);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
