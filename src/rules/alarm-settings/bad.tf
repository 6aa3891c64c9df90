resource "aws_cloudwatch_metric_alarm" "period" {
  alarm_name          = "period"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 90 # expect: alarm-settings
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 2
}

resource "aws_cloudwatch_metric_alarm" "datapoints" {
  alarm_name          = "datapoints"
  namespace           = "AWS/EC2"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 60
  comparison_operator = "GreaterThanThreshold"
  threshold           = 110 # expect: alarm-settings
  evaluation_periods  = 3
  datapoints_to_alarm = 5 # expect: alarm-settings
}
