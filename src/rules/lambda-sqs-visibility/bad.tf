resource "aws_lambda_function" "work" {
  timeout = 60
}

resource "aws_sqs_queue" "jobs" {
  visibility_timeout_seconds = 120 # expect: lambda-sqs-visibility
}

resource "aws_lambda_event_source_mapping" "jobs" {
  function_name                      = aws_lambda_function.work.arn
  event_source_arn                   = aws_sqs_queue.jobs.arn
  maximum_batching_window_in_seconds = 5
}

resource "aws_sqs_queue" "default" { # expect: lambda-sqs-visibility
}

resource "aws_lambda_event_source_mapping" "default" {
  function_name    = aws_lambda_function.work.function_name
  event_source_arn = aws_sqs_queue.default.arn
}
