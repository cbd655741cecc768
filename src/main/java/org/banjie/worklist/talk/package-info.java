/** What colleagues say to each other about a case: notes, questions, copies; never for applicants and on no paper. */
package org.banjie.worklist.talk;
