package autoannotation.cli.command;

import autoannotation.local.Project;
import java.io.PrintStream;

/** The project that a command works on, and the streams that it prints on. */
public record Context(Project project, PrintStream out, PrintStream err) {}
