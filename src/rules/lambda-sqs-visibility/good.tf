resource "aws_lambda_function" "work" {
  timeout = 60
}

resource "aws_sqs_queue" "jobs" {
  visibility_timeout_seconds = 365
}

resource "aws_lambda_event_source_mapping" "jobs" {
  function_name                      = aws_lambda_function.work.arn
  event_source_arn                   = aws_sqs_queue.jobs.arn
  maximum_batching_window_in_seconds = 5
}

resource "aws_lambda_event_source_mapping" "stream" {
  function_name    = aws_lambda_function.work.arn
  event_source_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/orders"
}

# 30 s are enough for the 3 s that a function has by default.
resource "aws_lambda_function" "quick" {
}

resource "aws_sqs_queue" "default" {
}

resource "aws_lambda_event_source_mapping" "default" {
  function_name    = aws_lambda_function.quick.function_name
  event_source_arn = aws_sqs_queue.default.arn
}
