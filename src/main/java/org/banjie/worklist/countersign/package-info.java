/** Colleagues who are asked what they think of a step before it is decided (会签), and who is asked more or less (加签, 减签). */
package org.banjie.worklist.countersign;
