package org.banjie.kinds;

import java.util.List;
import org.banjie.words.Words;

/** A part of the way of a case in an applicant's words, with the model's elements that belong to it. */
public record Stage(String code, Words name, List<String> steps) {}
