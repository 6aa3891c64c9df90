resource "aws_cloudwatch_metric_alarm" "memory" {
  alarm_name          = "memory"
  namespace           = "CWAgent"
  metric_name         = "mem_used_percent"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
}

variable "metric" {}

resource "aws_cloudwatch_metric_alarm" "open" {
  alarm_name          = "open"
  namespace           = "AWS/EC2"
  metric_name         = var.metric
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
}
