package onward.web;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a `POST` that changes something and returns a `Response`, or on a resource that has only such ones: honours
/// `Idempotency-Key`.
///
/// The method runs in one transaction together with the record of its answer. The same caller's same request with the
/// same key gets that answer again for 24 hours, and waits for it while the first is still being worked on. A key used
/// for another body is a problem (422 `idempotency-mismatch`). Failures leave no record, nor do answers that say that
/// the request itself was wrong (400, 404, 422): mended, it may use its key again.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
