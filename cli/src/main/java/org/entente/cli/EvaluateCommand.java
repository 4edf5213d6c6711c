package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.EvaluationJson;
import org.entente.evaluate.GoldException;
import org.entente.evaluate.MistakeList;
import org.entente.evaluate.ScoreTable;
import org.entente.evaluate.Scores;
import org.entente.intake.IntakeOptions;
import org.entente.intake.Problem;
import org.entente.intake.Refusal;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente evaluate}: scores the reader against gold. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "PRESS", descriptionKey = "evaluate.press")
    private String press = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "GOLD", descriptionKey = "evaluate.gold")
    private @Nullable Path gold;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            descriptionKey = "evaluate.lang",
            converter = LanguageConverter.class)
    private @Nullable String language;

    @Option(names = "--errors", descriptionKey = "evaluate.errors")
    private boolean errors;

    @Option(names = "--json", descriptionKey = "evaluate.json")
    private boolean json;

    @Mixin
    private HelpOptions help = new HelpOptions();

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = evaluation();
        List<Reading> readings = new ArrayList<>();
        IntakeOptions options = new IntakeOptions(Reader.languages(), null, null);
        int code = new Batch(session, new Batch.Work(sources(evaluation), options, false))
                .refusals(refusal -> isOfOtherLanguage(refusal) && readings.add(nothing(refusal)))
                .run((document, reading) -> readings.add(reading.withoutText()));
        print(evaluation.score(readings));
        return code;
    }

    private Evaluation evaluation() {
        Path folder = gold == null ? Path.of(press) : gold;
        try {
            return Evaluation.of(folder, Path.of(press)).inLanguage(scored());
        } catch (GoldException e) {
            throw new NothingDone(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new NothingDone(session.messages().of("evaluate.unreadable", folder, e.toString()));
        }
    }

    /** The texts that have gold; where there are none, the folder, so that its reason is told. */
    private List<String> sources(Evaluation evaluation) {
        List<String> texts = evaluation.names().stream()
                .map(name -> Path.of(press).resolve(name + ".txt"))
                .filter(Files::exists)
                .map(Path::toString)
                .sorted()
                .toList();
        return texts.isEmpty() ? List.of(press) : texts;
    }

    private static boolean isOfOtherLanguage(Refusal refusal) {
        return refusal.problem() == Problem.UNSUPPORTED_LANGUAGE;
    }

    /** A text that cannot be read says nothing, but in its language: so it is left out where one language is scored. */
    private static Reading nothing(Refusal refusal) {
        String code = String.valueOf(refusal.details().get(1));
        Document document =
                new Document(Document.idOf(""), refusal.source(), null, code, null, null, null, null, null, null, 0);
        return new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The language asked for, else the only one that can be read, else null for all. */
    private @Nullable String scored() {
        Set<String> languages = Reader.languages();
        return language == null && languages.size() == 1 ? languages.iterator().next() : language;
    }

    private void print(Scores scores) throws IOException {
        EvaluationJson writer = new EvaluationJson();
        Output out = session.out();
        out.line(json ? writer.write(scores) : new ScoreTable(session.messages().locale()).print(scores));
        if (errors && json) {
            for (var mistake : scores.mistakes()) {
                out.line(writer.write(mistake));
            }
        } else if (errors) {
            out.line(new MistakeList(session.messages().locale()).print(scores.mistakes()));
        }
    }
}
