package org.banjie.oversight.settings;

import java.util.List;
import org.banjie.words.Words;

/** Settings that belong together. */
record SettingGroup(Words called, List<ToldSetting> settings) {}
