// Tries: a script beside a model, for the model to name. Refused for: file-type
"touch target/canary".execute()
