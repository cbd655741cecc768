package org.banjie;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * One hand wrote the house: a local whose type stands on its right side is {@code var}, and a statement on a line of its own
 * has braces around it. The formatter cannot see either.
 */
class StyleTest {

    @Test
    void locals_and_braces_are_written_one_way() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask) compiler.getTask(
                null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
        var found = new ArrayList<String>();
        var positions = Trees.instance(task).getSourcePositions();
        for (var unit : task.parse()) new Look(unit, positions, found).scan(unit, null);
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var root : List.of("src/main/java", "src/test/java")) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }

    private static final class Look extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;
        private final String text;

        Look(CompilationUnitTree unit, SourcePositions positions, List<String> found) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
            this.text = unit.getSourceFile().getCharContent(true).toString();
        }

        @Override
        public Void visitVariable(VariableTree local, Void none) {
            var inBlock = getCurrentPath().getParentPath().getLeaf() instanceof BlockTree;
            if (inBlock && saysItsTypeTwice(local)) tell(local, "var " + local.getName());
            return super.visitVariable(local, none);
        }

        @Override
        public Void visitIf(IfTree choice, Void none) {
            body(choice.getThenStatement());
            if (!(choice.getElseStatement() instanceof IfTree)) body(choice.getElseStatement());
            return super.visitIf(choice, none);
        }

        @Override
        public Void visitForLoop(ForLoopTree loop, Void none) {
            body(loop.getStatement());
            return super.visitForLoop(loop, none);
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void none) {
            body(loop.getStatement());
            return super.visitEnhancedForLoop(loop, none);
        }

        @Override
        public Void visitWhileLoop(WhileLoopTree loop, Void none) {
            body(loop.getStatement());
            return super.visitWhileLoop(loop, none);
        }

        private static boolean saysItsTypeTwice(VariableTree local) {
            return local.getType() != null
                    && local.getInitializer() instanceof NewClassTree made
                    && made.getClassBody() == null
                    && made.getIdentifier().toString().equals(local.getType().toString());
        }

        private void body(StatementTree body) {
            if (body == null || body instanceof BlockTree) return;
            var start = (int) positions.getStartPosition(unit, body);
            var line = text.substring(text.lastIndexOf('\n', start) + 1, start);
            if (line.isBlank()) tell(body, "braces around what stands on a line of its own");
        }

        private void tell(Tree tree, String wanted) {
            var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            found.add("%s:%d wants %s"
                    .formatted(Path.of(unit.getSourceFile().getName()).getFileName(), line, wanted));
        }
    }
}
