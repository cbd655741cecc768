package org.banjie.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Met;
import org.banjie.refusal.NoRoom;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says every "no" of the API as a problem of RFC 9457, in the caller's language; its type is part of the contract. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final MessageSource texts;
    private final InputFaults faults;

    Problems(MessageSource texts, InputFaults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal) {
        var locale = LocaleContextHolder.getLocale();
        var problem = problem(RefusalStatus.of(refusal.nature()), refusal.type(), title(refusal));
        problem.setDetail(texts.getMessage(refusal, locale));
        if (refusal instanceof Invalid invalid) problem.setProperty("errors", invalid.errors());
        return answer(problem, HttpHeaders.EMPTY);
    }

    /** A call that should bring a file and is no form with one, one that broke off, or one whose file the disk has no room for. */
    @ExceptionHandler
    ResponseEntity<Object> noFile(MultipartException failure, HttpServletRequest request) {
        if (NoRoom.caused(failure)) return noRoom(failure);
        var type = request.getContentType();
        var isForm = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        var status = isForm ? HttpStatus.BAD_REQUEST : HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        return answer(standard(status, Integer.toString(status.value())), HttpHeaders.EMPTY);
    }

    /** What nobody foresaw: told without its insides, found in the log by the mark of the request. */
    @ExceptionHandler
    ResponseEntity<Object> broken(Exception failure) throws Exception {
        if (failure instanceof AuthenticationException || failure instanceof AccessDeniedException) throw failure;
        if (NoRoom.caused(failure)) return noRoom(failure);
        if (Met.caused(failure)) return answer(standard(HttpStatus.CONFLICT, "concurrent"), HttpHeaders.EMPTY);
        var known = MDC.get("request");
        var reference = known == null ? UUID.randomUUID().toString().substring(0, 8) : known;
        log.error("Call failed, reference {}", reference, failure);
        var problem = standard(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
        problem.setProperty("reference", reference);
        return answer(problem, HttpHeaders.EMPTY);
    }

    private ResponseEntity<Object> noRoom(Exception failure) {
        log.error("磁盘已满 · The disk is full", failure);
        return answer(standard(HttpStatus.INSUFFICIENT_STORAGE, "507"), HttpHeaders.EMPTY);
    }

    /** What Spring MVC itself refuses: a wrong address or method, a body or a parameter that cannot be read. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var errors = faults.of(failure);
        var status = faults.areContent(failure) ? HttpStatus.UNPROCESSABLE_ENTITY : code;
        var problem = standard(status, isEmpty(failure, request) ? "empty" : Integer.toString(status.value()));
        if (!errors.isEmpty()) problem.setProperty("errors", errors);
        return answer(problem, headers);
    }

    /** There is nothing to read, so that nothing can be said of what it would have been: JSON, XML or an archive. */
    private static boolean isEmpty(Exception failure, WebRequest request) {
        return failure instanceof HttpMessageNotReadableException
                && request instanceof ServletWebRequest servlet
                && servlet.getRequest().getContentLengthLong() <= 0
                && servlet.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    private ProblemDetail standard(HttpStatusCode status, String type) {
        var key = "api.problem." + type;
        var problem = problem(status, type, text(key, text("api.problem.other", type)));
        problem.setDetail(text(key + ".detail", text("api.problem.other.detail", type)));
        return problem;
    }

    private static ProblemDetail problem(HttpStatusCode status, String type, String title) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }

    private String title(Refusal refusal) {
        return text("api.refusal." + refusal.type(), text("api.nature." + refusal.nature(), refusal.type()));
    }

    private String text(String key, String otherwise) {
        return texts.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }
}
