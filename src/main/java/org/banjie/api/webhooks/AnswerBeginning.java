package org.banjie.api.webhooks;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Reads the beginning of an answer and hangs up. */
final class AnswerBeginning implements BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> read = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;
    private Subscription source;

    AnswerBeginning(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return read;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        source.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        for (var piece : pieces) {
            var taken = new byte[Math.min(piece.remaining(), most - bytes.size())];
            piece.get(taken);
            bytes.writeBytes(taken);
        }
        if (bytes.size() < most) {
            source.request(1);
        } else {
            source.cancel();
            read.complete(bytes.toByteArray());
        }
    }

    @Override
    public void onError(Throwable failure) {
        read.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        read.complete(bytes.toByteArray());
    }
}
